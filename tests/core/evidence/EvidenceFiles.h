#pragma once

#include "core/store/Workspace.h"

#include <QTemporaryDir>

namespace qilian::test {

/// A new workspace with every kind of record, in `<dir>/w`.
std::unique_ptr<store::Workspace> aWorkspace(const QTemporaryDir &dir, const Clock *clock = nullptr);

/// The smallest JPEG there is, one grey pixel.
QByteArray smallJpeg();

/// A file of that name with this content; its path.
QString fileWith(const QTemporaryDir &dir, const QString &name, const QByteArray &content);

/// A picture of 2026-11-20 09:30:15 by the camera's clock, taken at 39°22′30″N 99°49′E.
QString photoWithFacts(const QTemporaryDir &dir, const QString &name);

} // namespace qilian::test
