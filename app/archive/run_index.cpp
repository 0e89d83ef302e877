// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/run_index.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace corelane {
namespace {

/// Raised when the table or the meaning of its columns changes; another version is made anew.
constexpr int kVersion = 2;
constexpr int kPatience_ms = 2000; ///< for another window that is writing

/// An open database; closed and forgotten at the end.
class Database {
public:
    explicit Database(const QString &path) : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kPatience_ms));
        m_isOpen = database.open();
    }
    ~Database()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    bool isOpen() const { return m_isOpen; }
    QSqlDatabase get() const { return QSqlDatabase::database(m_name, false); }

    bool execute(const QString &statement)
    {
        QSqlQuery query(get());
        return query.exec(statement) || fails(query.lastError());
    }
    /// -1: it cannot be told.
    int version()
    {
        QSqlQuery query(get());
        if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next()) {
            fails(query.lastError());
            return -1;
        }
        return query.value(0).toInt();
    }

    /// Remembers why something failed; false, for the caller to return.
    bool fails(const QSqlError &error)
    {
        // SQLITE_BUSY and SQLITE_LOCKED, and their extended codes in the bits above.
        const int code = error.nativeErrorCode().toInt() & 0xFF;
        m_isBusy = m_isBusy || code == 5 || code == 6;
        return false;
    }
    /// Whether somebody else is at it: nothing is wrong with the file.
    bool isBusy() const { return m_isBusy; }

private:
    QString m_name;
    bool m_isOpen = false;
    bool m_isBusy = false;
};

bool hasDriver()
{
    return QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"));
}

/// A text as bytes: a recording may hold any.
QByteArray bytes(const std::string &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// The table, where it is not there yet. In mode `wal` readers and one writer do not wait for each
/// other.
bool makeTable(Database &database)
{
    const int version = database.version();
    if (version == kVersion)
        return true;
    return version == 0 && database.execute(QStringLiteral("PRAGMA journal_mode = wal")) &&
           database.execute(QStringLiteral(
               "CREATE TABLE IF NOT EXISTS recordings (file TEXT, part INTEGER, modified INTEGER, "
               "size INTEGER, summary BLOB, PRIMARY KEY (file, part)) WITHOUT ROWID")) &&
           database.execute(QStringLiteral("PRAGMA user_version = %1").arg(kVersion));
}

/// Command lines are in it: an empty file for its owner alone, which SQLite takes for a new one,
/// and whose permissions it gives to those beside it.
void makeForOwner(const QString &path)
{
    QFile file(path);
    [[maybe_unused]] const bool isMade =
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

bool forget(QSqlQuery &remove, const QString &file)
{
    remove.bindValue(0, file);
    return remove.exec();
}

/// Part 0 stands for a file that holds no readable recording.
bool add(QSqlQuery &insert, const QString &file, const IndexedFile &indexed)
{
    const auto addPart = [&](int part, const QByteArray &summary) {
        insert.bindValue(0, file);
        insert.bindValue(1, part);
        insert.bindValue(2, indexed.stamp.modified_ms);
        insert.bindValue(3, indexed.stamp.size);
        insert.bindValue(4, summary);
        return insert.exec();
    };
    if (indexed.summaries.empty())
        return addPart(0, {});
    int part = 0;
    for (const std::string &summary : indexed.summaries) {
        if (!addPart(++part, bytes(summary)))
            return false;
    }
    return true;
}

} // namespace

std::optional<IndexedFiles> RunIndex::read() const
{
    if (!hasDriver() || !QFile::exists(m_path))
        return std::nullopt;
    Database database(m_path);
    if (!database.isOpen() || database.version() != kVersion)
        return std::nullopt;
    QSqlQuery query(database.get());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral(
            "SELECT file, part, modified, size, summary FROM recordings ORDER BY file, part")))
        return std::nullopt;
    IndexedFiles files;
    while (query.next()) {
        IndexedFile &file = files[query.value(0).toString()];
        file.stamp = {.modified_ms = query.value(2).toLongLong(),
                      .size = query.value(3).toLongLong()};
        if (query.value(1).toInt() > 0)
            file.summaries.push_back(query.value(4).toByteArray().toStdString());
    }
    if (query.lastError().isValid()) // a damaged page is met on the way
        return std::nullopt;
    return files;
}

bool RunIndex::write(const IndexedFiles &changed, const QStringList &gone, bool &isBusy) const
{
    makeForOwner(m_path);
    Database database(m_path);
    const auto isWritten = [&] {
        if (!database.isOpen())
            return database.fails(database.get().lastError());
        if (!makeTable(database) || !database.execute(QStringLiteral("BEGIN IMMEDIATE")))
            return false;
        QSqlQuery remove(database.get());
        QSqlQuery insert(database.get());
        if (!remove.prepare(QStringLiteral("DELETE FROM recordings WHERE file = ?")) ||
            !insert.prepare(QStringLiteral("INSERT INTO recordings VALUES (?, ?, ?, ?, ?)")))
            return false;
        for (const QString &file : gone) {
            if (!forget(remove, file))
                return database.fails(remove.lastError());
        }
        for (auto each = changed.begin(); each != changed.end(); ++each) {
            if (!forget(remove, each.key()) || !add(insert, each.key(), *each))
                return database.fails(insert.lastError());
        }
        return database.execute(QStringLiteral("COMMIT"));
    }();
    isBusy = database.isBusy();
    return isWritten; // closing rolls back what was not committed
}

bool RunIndex::update(const IndexedFiles &changed, const QStringList &gone) const
{
    if (!hasDriver())
        return false;
    bool isBusy = false;
    if (write(changed, gone, isBusy))
        return true;
    if (isBusy)
        return false;
    remove();
    return write(changed, {}, isBusy);
}

void RunIndex::remove() const
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(m_path + QLatin1String(suffix));
}

} // namespace corelane
