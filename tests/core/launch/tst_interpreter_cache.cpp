// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/interpreter_cache.h"
#include "written_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace corelane;

/// The interpreters are scripts that answer as one and count how often they are asked.
class TestInterpreterCache : public QObject {
    Q_OBJECT

private slots:
    void init();
    void asksOnce();
    void asksAgainAfterTheProgramChanged();
    void asksAgainAfterAFolderOfModulesChanged();
    void asksAgainUnderAnotherEnvironment();
    void aDamagedFileIsNone_data();
    void aDamagedFileIsNone();
    void failuresAreNotKept();
    void whatAShimStartsIsNotKept();
    void keepsWhatOthersKept();
    void aFileThatCannotBeWrittenIsNoError();
    void programsThatHaveGoneLeaveTheFile();
    void asksAllAndKeepsTheOrder();
    void whoHangsDoesNotHoldUpTheOthers();
    void namesOfOneInterpreterAreOne();

private:
    QString interpreter(const QString &name, const QString &identity = {});
    QString script(const QString &name, const QString &body);
    int timesAsked(const QString &name) const;
    QString cacheFile() const { return m_folder->filePath("cache/interpreters.json"); }
    QByteArray cacheContent() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<InterpreterCache> m_cache;
};

void TestInterpreterCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cache = std::make_unique<InterpreterCache>(cacheFile().toStdString());
    QDir(m_folder->path()).mkpath("modules");
}

QString TestInterpreterCache::script(const QString &name, const QString &body)
{
    return writeProgram(m_folder->filePath(name), body.toUtf8());
}

QString TestInterpreterCache::interpreter(const QString &name, const QString &identity)
{
    const QString answer = QString(R"({"implementation": "cpython", "version": "3.12.1", )"
                                   R"("executable": "%1", "identity": "%2", "modules": ["numpy"], )"
                                   R"("folders": ["%3"]})")
                               .arg(m_folder->filePath(name), identity.isEmpty() ? name : identity,
                                    m_folder->filePath("modules"));
    return script(name, "echo x >> " + m_folder->filePath(name + ".asked") +
                            "\necho 'corelane-probe " + answer + "'");
}

int TestInterpreterCache::timesAsked(const QString &name) const
{
    QFile file(m_folder->filePath(name + ".asked"));
    return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count('x')) : 0;
}

QByteArray TestInterpreterCache::cacheContent() const
{
    QFile file(cacheFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestInterpreterCache::asksOnce()
{
    const std::string program = interpreter("python3").toStdString();
    QVERIFY(!m_cache->find(program));
    const auto first = askInterpreter(program, *m_cache);
    QVERIFY2(first, first ? "" : first.error().text().c_str());
    const auto second = askInterpreter(program, *m_cache);
    QVERIFY(second);
    QCOMPARE(*second, *first);
    QCOMPARE(timesAsked("python3"), 1);
    InterpreterCache next(cacheFile().toStdString()); // the next start
    QCOMPARE(*next.find(program), *first);
}

void TestInterpreterCache::asksAgainAfterTheProgramChanged()
{
    const QString program = interpreter("python3");
    QVERIFY(askInterpreter(program.toStdString(), *m_cache));
    QFile file(program);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-100),
                             QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(!m_cache->find(program.toStdString()));
    QVERIFY(askInterpreter(program.toStdString(), *m_cache));
    QCOMPARE(timesAsked("python3"), 2);
    // Another size with the same time.
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime time = file.fileTime(QFileDevice::FileModificationTime);
    file.seek(file.size());
    file.write("# more\n");
    file.flush();
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(!m_cache->find(program.toStdString()));
}

void TestInterpreterCache::asksAgainAfterAFolderOfModulesChanged()
{
    const std::string program = interpreter("python3").toStdString();
    QVERIFY(askInterpreter(program, *m_cache));
    QVERIFY(m_cache->find(program));
    QDir(m_folder->path()).mkpath("modules/joblib");
    QFile folder(m_folder->filePath("modules"));
    QVERIFY(!m_cache->find(program));
}

void TestInterpreterCache::asksAgainUnderAnotherEnvironment()
{
    const std::string program = interpreter("python3").toStdString();
    QVERIFY(askInterpreter(program, *m_cache));
    qputenv("PYTHON_GIL", "1");
    const auto underAnother = m_cache->find(program);
    qunsetenv("PYTHON_GIL");
    QVERIFY(!underAnother);
    QVERIFY(m_cache->find(program));
}

void TestInterpreterCache::aDamagedFileIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\xff\x00{", 3);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another format") << QByteArray(R"({"format": 99, "interpreters": {}})");
    QTest::newRow("odd entries") << QByteArray(R"({"format": 2, "interpreters": [7]})");
    QTest::newRow("odd entry") << QByteArray(R"({"format": 2, "interpreters": {"PROGRAM": 7}})");
    QTest::newRow("odd answer") << QByteArray(
        R"({"format": 2, "interpreters": {"PROGRAM": {"stamp": [], "answer": "x"}}})");
    QTest::newRow("cut") << QByteArray("CUT");
}

void TestInterpreterCache::aDamagedFileIsNone()
{
    QFETCH(QByteArray, content);
    const std::string program = interpreter("python3").toStdString();
    QVERIFY(askInterpreter(program, *m_cache));
    const QByteArray whole = cacheContent();
    QVERIFY(!whole.isEmpty());
    content.replace("PROGRAM", QByteArray::fromStdString(program));
    QFile file(cacheFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content == "CUT" ? whole.left(whole.size() / 2) : content);
    file.close();
    QVERIFY(!m_cache->find(program));
    QVERIFY(askInterpreter(program, *m_cache));
    QVERIFY(m_cache->find(program));
    QCOMPARE(cacheContent(), whole);
}

void TestInterpreterCache::failuresAreNotKept()
{
    const std::string program = script("python3", "echo no idea").toStdString();
    QVERIFY(!askInterpreter(program, *m_cache));
    QVERIFY(cacheContent().isEmpty());
    QVERIFY(!askInterpreter("/no/such/python3", *m_cache));
    QVERIFY(cacheContent().isEmpty());
}

void TestInterpreterCache::whatAShimStartsIsNotKept()
{
    const QString real = interpreter("python3.12");
    const std::string shim = script("python3", "exec " + real).toStdString();
    QCOMPARE(askInterpreter(shim, *m_cache)->runtime.path, real.toStdString());
    QVERIFY(!m_cache->find(shim));
}

void TestInterpreterCache::keepsWhatOthersKept()
{
    const std::string one = interpreter("python3.11").toStdString();
    const std::string two = interpreter("python3.12").toStdString();
    InterpreterCache other(cacheFile().toStdString());
    QVERIFY(askInterpreter(one, *m_cache));
    QVERIFY(askInterpreter(two, other));
    QVERIFY(m_cache->find(one) && m_cache->find(two));
    QCOMPARE(QDir(m_folder->filePath("cache")).entryList(QDir::Files).size(), 1); // nothing left
}

void TestInterpreterCache::aFileThatCannotBeWrittenIsNoError()
{
    InterpreterCache cache("/proc/no/such/interpreters.json");
    const std::string program = interpreter("python3").toStdString();
    QVERIFY(askInterpreter(program, cache));
    QVERIFY(!cache.keep(program, *askInterpreter(program, cache)));
    InterpreterCache none{std::string()};
    QVERIFY(askInterpreter(program, none));
    QVERIFY(!none.find(program));
}

void TestInterpreterCache::programsThatHaveGoneLeaveTheFile()
{
    const QString gone = interpreter("python3.11");
    QVERIFY(askInterpreter(gone.toStdString(), *m_cache));
    QVERIFY(QFile::remove(gone));
    QVERIFY(askInterpreter(interpreter("python3.12").toStdString(), *m_cache));
    QVERIFY(!cacheContent().contains("python3.11"));
}

void TestInterpreterCache::asksAllAndKeepsTheOrder()
{
    std::vector<std::string> programs;
    for (int i = 0; i < 12; ++i)
        programs.push_back(interpreter(QString("python3.%1").arg(i)).toStdString());
    programs.insert(programs.begin() + 3, "/no/such/python3");
    const auto asked = askInterpreters(programs, *m_cache, std::chrono::minutes(1));
    QCOMPARE(asked.size(), programs.size());
    for (std::size_t i = 0; i < asked.size(); ++i) {
        QCOMPARE(asked[i].program, programs[i]);
        QCOMPARE(bool(asked[i].answer), i != 3);
    }
    for (const std::string &program : programs)
        QCOMPARE(m_cache->find(program).has_value(), program != "/no/such/python3");
}

void TestInterpreterCache::whoHangsDoesNotHoldUpTheOthers()
{
    std::vector<std::string> programs;
    for (int i = 0; i < 6; ++i)
        programs.push_back(script(QString("hangs3.%1").arg(i), "sleep 1000").toStdString());
    programs.insert(programs.begin() + 2, interpreter("python3").toStdString());
    const auto asked = askInterpreters(programs, *m_cache, std::chrono::seconds(3));
    QCOMPARE(asked.size(), std::size_t{7});
    QVERIFY(asked[2].answer);
    QVERIFY(rendered(asked[0].answer.error().what).find("did not answer") != std::string::npos);
    QVERIFY(!asked[6].answer); // its turn comes at the end of the time, if at all
    const auto late = askInterpreters({programs[2]}, *m_cache, std::chrono::seconds(0));
    QVERIFY(rendered(late[0].answer.error().what).find("no time left") != std::string::npos);
}

void TestInterpreterCache::namesOfOneInterpreterAreOne()
{
    const std::string one = interpreter("python3", "same").toStdString();
    const std::string same = interpreter("python3.12", "same").toStdString();
    const std::string other = interpreter("python3.11", "other").toStdString();
    const auto asked = askInterpreters({one, same, other}, *m_cache, std::chrono::minutes(1));
    QCOMPARE(asked.size(), std::size_t{2});
    QCOMPARE(asked[0].program, one);
    QCOMPARE(asked[1].program, other);
}

QTEST_GUILESS_MAIN(TestInterpreterCache)
#include "tst_interpreter_cache.moc"
