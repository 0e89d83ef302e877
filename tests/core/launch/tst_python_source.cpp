// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/python_source.h"

#include <QTest>

using namespace corelane;

class TestPythonSource : public QObject {
    Q_OBJECT

private slots:
    void tellsWorkloadsFromPrograms_data();
    void tellsWorkloadsFromPrograms();
};

void TestPythonSource::tellsWorkloadsFromPrograms_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("isWorkload");
    const auto row = [](const char *name, const char *source, bool isWorkload) {
        QTest::newRow(name) << QByteArray(source) << isWorkload;
    };
    row("nothing", "", false);
    row("both", "def chunks(size):\n    return []\ndef work(chunk): pass\n", true);
    row("last line open", "def chunks(size): return []\ndef work(chunk): pass", true);
    row("carriage returns", "def chunks(n):\r\n    pass\r\ndef work(c):\r\n    pass\r\n", true);
    row("one alone", "def work(chunk):\n    pass\n", false);
    row("other names", "def chunks2(n): pass\ndef work_(n): pass\n", false);
    row("in a function", "def main():\n    def chunks(n): pass\n    def work(c): pass\n", false);
    row("in a class", "class A:\n    def chunks(self): pass\n\n    def work(self): pass\n", false);
    row("after a function", "def a():\n    pass\n\ndef chunks(n): pass\ndef work(c): pass", true);
    row("in if and try",
        "if x:\n    def chunks(n): pass\ntry:\n    from a import work\nexcept ImportError:\n"
        "    pass\n",
        true);
    row("when run itself", "if __name__ == '__main__':\n    def chunks(n): pass\n    work = f\n",
        false);
    row("in a comment", "# def chunks(n): pass\n# def work(c): pass\n", false);
    row("in a string", "'''\ndef chunks(n): pass\ndef work(c): pass\n'''\n", false);
    row("behind strings",
        "a = 'it\\'s # no comment'\nb = \"\"\"\"quoted\" '''\n\"\"\"\ndef chunks(n): pass\n"
        "def work(c): pass\n",
        true);
    row("imported", "from mine import (\n    chunks,\n    work,\n)\n", true);
    row("imported under other names", "from mine import a as chunks, b as work\n", true);
    row("imported all", "from mine import *\n", true);
    row("a module", "import multiprocessing, os\nimport a.b\n", false);
    row("assigned", "chunks = list\nwork = functools.partial(f, 3)\n", true);
    row("assigned together", "chunks, work = make()\n", true);
    row("lambdas", "chunks = lambda n: range(n)\nwork = lambda c: c\n", true);
    row("annotated", "chunks: Callable = f\nwork: Callable = g\n", true);
    row("a list", "chunks = [1, 2]\nwork = sum\n", false);
    row("compared", "chunks == work\nif chunks <= work: pass\n", false);
    row("an argument", "run(chunks=f, work=g)\n", false);
    row("an attribute", "a.chunks = f\na.work = g\n", false);
    row("asynchronous", "async def chunks(n): pass\nasync def work(c): pass\n", true);
    row("threads of an ordinary program",
        "import sys, threading\n\ndef work(n):\n    return sum(range(n))\n\n"
        "chunks = [10 ** 6] * int(sys.argv[1])\n"
        "for n in chunks:\n    threading.Thread(target=work, args=(n,)).start()\n",
        false);
    row("a bracket left open",
        "def f(n):\n    return list(range(n)\ndef chunks(n): pass\ndef work(c): pass\n", true);
    row("a text left open", "a = \"\"\"b\ndef chunks(n): pass\ndef work(c): pass\n", true);
    row("annotated by a name of a module", "chunks: typing.Callable = f\nwork = g\n", true);
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "def chunks(n): pass\ndef work(c): pass\n",
        true);
    row("assigned one after the other", "chunks = work = f\n", true);
    row("lists one after the other", "chunks = work = [1]\n", false);
    row("in a block on its line", "try: from a import chunks, work\nexcept ImportError: pass\n",
        true);
    row("joined, with carriage returns", "from a import chunks, \\\r\n    work\r\n", true);
    row("no text", "\x80\xff'\\", false);
}

void TestPythonSource::tellsWorkloadsFromPrograms()
{
    QFETCH(QByteArray, source);
    QFETCH(bool, isWorkload);
    QCOMPARE(mayBeWorkload({source.data(), static_cast<std::size_t>(source.size())}), isWorkload);
}

QTEST_APPLESS_MAIN(TestPythonSource)
#include "tst_python_source.moc"
