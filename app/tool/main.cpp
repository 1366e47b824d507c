#include <QCoreApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(QILIAN_VERSION));
    std::puts("qilian-tool " QILIAN_VERSION);
    return 0;
}
