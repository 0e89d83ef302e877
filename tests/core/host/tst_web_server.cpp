// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/web_server.h"
#include "http_client.h"

#include <QtTest>

#include <deque>
#include <memory>
#include <vector>

using namespace corelane;

class TestWebServer : public QObject {
    Q_OBJECT

private slots:
    void answersWithTheNumberAndItsSize_data();
    void answersWithTheNumberAndItsSize();
    void knowsNothingButNumbers_data();
    void knowsNothingButNumbers();
    void keepsConnectionsAlive();
    void closesConnectionsThatAskForIt();
    void answersRequestsThatComeTogetherInTheirOrder();
    void eachRequestTakesTheLatency();
    void hundredsWaitAtOnce();
    void servesNoMoreThanItsLimit();
    void aClientThatLeavesFreesItsPlace();
    void garbageEndsItsConnectionAlone();
    void aClientThatSaysNothingMoreIsGivenUp();
    void aClientThatReadsNothingIsGivenUp();
    void endsWithRequestsInHand();

private:
    static std::unique_ptr<WebServer> started(const ServerOptions &options);
    /// Milliseconds until so many requests, sent at once, have been answered.
    static qint64 timeOf(const WebServer &server, int requests);
};

std::unique_ptr<WebServer> TestWebServer::started(const ServerOptions &options)
{
    auto server = WebServer::start(options);
    return server ? std::move(*server) : nullptr;
}

qint64 TestWebServer::timeOf(const WebServer &server, int requests)
{
    std::vector<HttpClient> clients;
    for (int i = 0; i < requests; ++i)
        clients.emplace_back(server.address());
    QElapsedTimer timer;
    timer.start();
    for (const HttpClient &client : clients)
        client.send(requestText("/1"));
    for (HttpClient &client : clients) {
        if (client.receive().status != 200)
            return -1;
    }
    return timer.elapsed();
}

void TestWebServer::answersWithTheNumberAndItsSize_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("padded") << 8 << QByteArray("123\n....");
    QTest::newRow("without padding") << 4 << QByteArray("123\n");
    QTest::newRow("too small for the number") << 1 << QByteArray("123\n");
    QTest::newRow("large") << (1 << 24) << "123\n" + QByteArray((1 << 24) - 4, '.');
}

void TestWebServer::answersWithTheNumberAndItsSize()
{
    QFETCH(int, size);
    QFETCH(QByteArray, body);
    const auto server =
        started({.latency_ms = 0, .bodyBytes = static_cast<std::size_t>(size), .limit = 0});
    QVERIFY(server);
    const HttpAnswer answer = HttpClient(server->address()).get("/123");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body == body.toStdString());
}

void TestWebServer::knowsNothingButNumbers_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("target");
    QTest::newRow("no number") << "GET"
                               << "/";
    QTest::newRow("a word") << "GET"
                            << "/index.html";
    QTest::newRow("a number and more") << "GET"
                                       << "/1x";
    QTest::newRow("negative") << "GET"
                              << "/-1";
    QTest::newRow("too long") << "GET"
                              << "/1234567890123456789";
    QTest::newRow("another method") << "POST"
                                    << "/1";
}

void TestWebServer::knowsNothingButNumbers()
{
    QFETCH(QString, method);
    QFETCH(QString, target);
    const auto server = started({.latency_ms = 0});
    HttpClient client(server->address());
    client.send(requestText(target.toStdString(), method.toStdString()));
    QCOMPARE(client.receive().status, 404);
    QCOMPARE(client.get("/2").status, 200);
}

void TestWebServer::keepsConnectionsAlive()
{
    const auto server = started({.latency_ms = 0, .bodyBytes = 2});
    HttpClient client(server->address());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(client.get("/" + std::to_string(i)), (HttpAnswer{200, std::to_string(i) + "\n"}));
}

void TestWebServer::closesConnectionsThatAskForIt()
{
    const auto server = started({.latency_ms = 0});
    HttpClient client(server->address());
    client.send("GET /1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QCOMPARE(client.receive().status, 200);
    QCOMPARE(client.receive().status, 0);
}

void TestWebServer::answersRequestsThatComeTogetherInTheirOrder()
{
    const auto server = started({.latency_ms = 1, .bodyBytes = 2});
    HttpClient client(server->address());
    client.send(requestText("/1") + requestText("/2"));
    QCOMPARE(client.receive().body, std::string("1\n"));
    QCOMPARE(client.receive().body, std::string("2\n"));
}

void TestWebServer::eachRequestTakesTheLatency()
{
    constexpr int kLatency_ms = 30;
    const auto server = started({.latency_ms = kLatency_ms});
    HttpClient client(server->address());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(client.get("/1").status, 200);
    QVERIFY2(timer.elapsed() >= 5 * kLatency_ms, qPrintable(QString::number(timer.elapsed())));
}

void TestWebServer::hundredsWaitAtOnce()
{
    constexpr int kLatency_ms = 100;
    constexpr int kRequests = 300;
    const auto server = started({.latency_ms = kLatency_ms});
    const qint64 time_ms = timeOf(*server, kRequests);
    QVERIFY2(time_ms >= kLatency_ms, qPrintable(QString::number(time_ms)));
    QVERIFY2(time_ms < kRequests * kLatency_ms / 10, qPrintable(QString::number(time_ms)));
}

void TestWebServer::servesNoMoreThanItsLimit()
{
    constexpr int kLatency_ms = 40;
    const auto limited = started({.latency_ms = kLatency_ms, .bodyBytes = 32, .limit = 2});
    const qint64 time_ms = timeOf(*limited, 12);
    QVERIFY2(time_ms >= 6 * kLatency_ms, qPrintable(QString::number(time_ms)));
    QVERIFY2(time_ms < 12 * kLatency_ms, qPrintable(QString::number(time_ms)));
}

void TestWebServer::aClientThatLeavesFreesItsPlace()
{
    const auto server = started({.latency_ms = 20, .bodyBytes = 32, .limit = 1});
    std::deque<HttpClient> clients;
    for (int i = 0; i < 3; ++i) {
        clients.emplace_back(server->address());
        clients.back().send(requestText("/1"));
    }
    clients.pop_front();
    clients.pop_front();
    QCOMPARE(clients.front().receive().status, 200);
    QCOMPARE(clients.front().get("/2").status, 200);
}

void TestWebServer::garbageEndsItsConnectionAlone()
{
    const auto server = started({.latency_ms = 0});
    HttpClient good(server->address());
    QCOMPARE(good.get("/1").status, 200);
    HttpClient bad(server->address());
    bad.send(std::string(100'000, '\x01'));
    QCOMPARE(bad.receive().status, 0);
    QCOMPARE(good.get("/1").status, 200);
}

void TestWebServer::aClientThatSaysNothingMoreIsGivenUp()
{
    const auto server =
        started({.latency_ms = 0, .bodyBytes = 32, .patience = std::chrono::milliseconds(300)});
    HttpClient silent(server->address());
    HttpClient halfWay(server->address());
    halfWay.send("GET /1 HTTP/1.1\r\nHos");
    QCOMPARE(HttpClient(server->address()).get("/1").status, 200);
    QCOMPARE(silent.receive().status, 0); // would wait for ever
    QCOMPARE(halfWay.receive().status, 0);
    const auto slow = started({.latency_ms = 600, // longer than its patience: it is the server's
                               .bodyBytes = 32,
                               .patience = std::chrono::milliseconds(300)});
    QCOMPARE(HttpClient(slow->address()).get("/1").status, 200);
}

void TestWebServer::aClientThatReadsNothingIsGivenUp()
{
    constexpr std::size_t kMoreThanTheSocketsHold = std::size_t{64} << 20;
    const auto server = started({.latency_ms = 0,
                                 .bodyBytes = kMoreThanTheSocketsHold,
                                 .patience = std::chrono::seconds(3), // the next one takes its time
                                 .limit = 1});
    const HttpClient deaf(server->address());
    deaf.send(requestText("/1"));
    HttpClient next(server->address());
    const HttpAnswer answer = next.get("/2"); // its turn comes when the other is given up
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), kMoreThanTheSocketsHold);
}

void TestWebServer::endsWithRequestsInHand()
{
    auto server = started({.latency_ms = 600'000, .bodyBytes = 32, .limit = 2});
    std::vector<HttpClient> clients;
    for (int i = 0; i < 5; ++i) {
        clients.emplace_back(server->address());
        clients.back().send(requestText("/1"));
    }
    QTest::qWait(50);
    server.reset();
    QCOMPARE(clients.front().receive().status, 0);
}

QTEST_GUILESS_MAIN(TestWebServer)
#include "tst_web_server.moc"
