#pragma once

#include "core/binder/BoundCase.h"

namespace qilian::print {

/// What an export wrote.
struct ExportReport {
    QStringList booklets; ///< file names
    int documents = 0;
    int evidence = 0;
    QStringList absent; ///< files that are not on this computer, by title
    std::vector<binder::Shortfall> altered; ///< files that are not what was taken in
};

/// Writes a case into a new folder: its booklets, documents/ and evidence/ with their SHA-256, the catalogue as
/// workbook and JSON. Conflict where the folder holds anything; as writeWhole; Cancelled: nothing stays there.
/// Blocking; any thread with a QGuiApplication.
Result<ExportReport> exportCase(const binder::BoundCase &bound, const store::BlobStore &blobs, const QString &folder,
    std::stop_token stop = {}, const binder::OnPage &progress = {});

/// What becomes of files of the same names.
enum class Existing { Refuse, Replace };
/// Only the booklets, into a folder. The files written. Conflict where one is there already and is not to be replaced.
Result<QStringList> printBinder(const binder::BoundCase &bound, const store::BlobStore &blobs, const QString &folder,
    Existing existing, std::stop_token stop = {}, const binder::OnPage &progress = {});

} // namespace qilian::print
