// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretinput.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cstdio>

namespace pax::cli {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestSecret = 1024 * 1024;

Secret withoutFinalNewline(QByteArrayView bytes)
{
    qsizetype size = bytes.size();
    if (size > 0 && bytes[size - 1] == '\n')
        --size;
    if (size > 0 && bytes[size - 1] == '\r')
        --size;
    return Secret(bytes.first(size));
}

} // namespace

Result<Secret> readKeyFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() > LargestSecret)
        return Error::of(ErrorKind::BadInput, ErrorReason::None, Operation::OpenFile).withSubject(name);
    // Of the file that is open, not of whatever the name means by now.
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    if (file.permissions() & others)
        return Error::of(ErrorKind::BadInput, ErrorReason::UnsafeSecretFile).withSubject(name);
    QByteArray bytes = file.readAll();
    return Secret::takeFrom(bytes);
}

Result<Secret> readSecretFile(const QString &path)
{
    const Result<Secret> whole = readKeyFile(path);
    return whole ? Result<Secret>(withoutFinalNewline(whole->view())) : Result<Secret>(whole.error());
}

Result<Secret> readSecretFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error::of(ErrorKind::BadInput, ErrorReason::BadOption).withSubject(u"--secret-stdin"_s);
    QByteArray bytes = input.readAll();
    const Secret whole = Secret::takeFrom(bytes);
    return withoutFinalNewline(whole.view());
}

} // namespace pax::cli
