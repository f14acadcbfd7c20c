// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace pax::cli {

/// One option of a command: "--type" with a value, perhaps several times, or a plain switch.
struct OptionSpec
{
    QString name;
    bool takesValue = true;
};

/// A command's shape: its words, its options, how many positional arguments it takes, and one line of help.
struct CommandSpec
{
    QStringList words;
    QList<OptionSpec> options;
    int leastArguments = 0;
    int mostArguments = 0;   ///< -1: any number
    QString usage;
};

/// What the user typed, sorted. Global options may stand before or after the command; after "--" everything is an argument.
class Arguments
{
public:
    /// Errors: BadInput (BadOption) with the offending word as subject.
    static core::Result<Arguments> parse(const QStringList &words, const std::vector<CommandSpec> &commands);

    /// Index into the commands, or nothing when only --help or --version was asked for.
    std::optional<std::size_t> command() const { return m_command; }
    const QStringList &positional() const { return m_positional; }
    bool has(const QString &option) const { return m_options.contains(option); }
    /// Last value given, or \p fallback.
    QString value(const QString &option, const QString &fallback = {}) const;
    /// Every value given, in order.
    QStringList values(const QString &option) const { return m_options.value(option); }

private:
    std::optional<std::size_t> m_command;
    QStringList m_positional;
    QHash<QString, QStringList> m_options;
};

} // namespace pax::cli
