// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board_pictures.h"

#include "charts/chart_image.h"
#include "window/board.h"
#include "window/board_image.h"
#include "window/chart_card.h"

#include <QMenu>

namespace corelane {

BoardPictures::BoardPictures(Board *board, QWidget *window)
    : QObject(window), m_board(board), m_exporter(new Exporter(window))
{
    for (ChartCard *card : m_board->cards())
        fillMenu(card);
    connect(m_exporter, &Exporter::pictureExported, this, &BoardPictures::pictureExported);
    connect(m_exporter, &Exporter::exportFailed, this, &BoardPictures::exportFailed);
}

void BoardPictures::fillMenu(ChartCard *card)
{
    const auto draw = [this, card](QSize size, double scale) {
        return chartImage(card->view()->chart(), size, scale, m_theme, card->view()->state());
    };
    const auto title = [card] { return QString::fromStdString(card->view()->chart().title); };
    card->menu()->addAction(tr("&Save as PNG…"), this, [this, card, draw, title] {
        m_exporter->save(tr("Save %1 as PNG").arg(title()), card->shownView().picture, card->size(),
                         draw);
    });
    card->menu()->addAction(tr("&Copy"), this, [this, card, draw, title] {
        m_exporter->copy(title(), card->size(), draw);
    });
}

void BoardPictures::saveBoard()
{
    m_exporter->save(tr("Save board as PNG"), tr("corelane-board"), m_board->size(),
                     boardDrawing());
}

void BoardPictures::copyBoard()
{
    m_exporter->copy(tr("the board"), m_board->size(), boardDrawing());
}

Exporter::Draw BoardPictures::boardDrawing() const
{
    return [this](QSize size, double scale) {
        return boardImage(m_board->content(), size, scale, m_theme);
    };
}

} // namespace corelane
