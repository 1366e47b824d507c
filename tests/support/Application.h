#pragma once

#include <QCoreApplication>
#include <memory>

namespace qilian::test {

/// The application object a test program runs under. The one in tests/support has no display; a program that needs
/// fonts or widgets defines its own, and the linker takes that.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

} // namespace qilian::test
