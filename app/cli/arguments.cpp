// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>

namespace pax::cli {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QList<OptionSpec> &globalOptions()
{
    static const QList<OptionSpec> options{{u"json"_s, false},      {u"progress"_s, false}, {u"config-dir"_s, true}, {u"data-dir"_s, true},
                                           {u"profile"_s, true},    {u"reason"_s, true},    {u"help"_s, false},       {u"version"_s, false}};
    return options;
}

const OptionSpec *findOption(const QList<OptionSpec> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&name](const OptionSpec &each) { return each.name == name; });
    return found == options.end() ? nullptr : &*found;
}

Error bad(const QString &word)
{
    return Error::of(ErrorKind::BadInput, ErrorReason::BadOption).withSubject(word);
}

/// The command whose words begin with these; -1 if none, and \p complete says whether all its words are there.
int matchCommand(const std::vector<CommandSpec> &commands, const QStringList &words, bool &complete)
{
    for (std::size_t i = 0; i < commands.size(); ++i) {
        if (commands[i].words.mid(0, words.size()) == words) {
            complete = commands[i].words.size() == words.size();
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const std::vector<CommandSpec> &commands)
{
    Arguments read;
    QStringList commandWords;
    bool onlyArguments = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!onlyArguments && word == u"--"_s) {
            onlyArguments = true;
            continue;
        }
        const bool isOption = !onlyArguments && word.size() > 1 && word.startsWith(u'-');
        if (!isOption) {
            if (read.m_command) {
                read.m_positional << word;
                continue;
            }
            commandWords << word;
            bool complete = false;
            const int found = matchCommand(commands, commandWords, complete);
            if (found < 0)
                return bad(commandWords.join(u' '));
            if (complete)
                read.m_command = static_cast<std::size_t>(found);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word == u"-h"_s ? u"help"_s : word.startsWith(u"--"_s) ? word.mid(2, equals < 0 ? -1 : equals - 2) : QString();
        const OptionSpec *spec = findOption(globalOptions(), name);
        if (!spec && read.m_command)
            spec = findOption(commands[*read.m_command].options, name);
        if (!spec)
            return bad(word);
        QString value;
        if (spec->takesValue) {
            if (equals < 0 && i + 1 >= words.size())
                return bad(word);
            value = equals < 0 ? words.at(++i) : word.mid(equals + 1);
        } else if (equals >= 0) {
            return bad(word);
        }
        read.m_options[spec->name] << value;
    }
    if (read.has(u"help"_s) || read.has(u"version"_s))
        return read;
    if (!read.m_command)
        return bad(commandWords.join(u' '));
    const CommandSpec &spec = commands[*read.m_command];
    if (read.m_positional.size() < spec.leastArguments)
        return bad(spec.usage);
    if (spec.mostArguments >= 0 && read.m_positional.size() > spec.mostArguments)
        return bad(read.m_positional.at(spec.mostArguments));
    return read;
}

QString Arguments::value(const QString &option, const QString &fallback) const
{
    const QStringList all = m_options.value(option);
    return all.isEmpty() ? fallback : all.last();
}

} // namespace pax::cli
