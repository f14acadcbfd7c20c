// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/panelids.h"

#include <algorithm>

namespace pax::auth {

using namespace Qt::StringLiterals;

namespace {

/// The cells of one line; a quoted cell may hold the separator, and quotes doubled.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && isQuoted && i + 1 < line.size() && line[i + 1] == u'"') {
            cells.last() += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u';' || c == u'\t')) {
            cells.append(QString());
        } else {
            cells.last() += c;
        }
    }
    return cells;
}

bool isHead(const QString &cell)
{
    static const QStringList heads{u"id"_s, u"group"_s, u"groupid"_s, u"panel"_s, u"panelid"_s};
    return heads.contains(cell.toLower().remove(u' ').remove(u'_').remove(u'-'));
}

} // namespace

QList<TypedPanel> panelsFromText(const QString &text)
{
    QList<TypedPanel> panels;
    bool isFirst = true;
    for (QString line : text.split(u'\n')) {
        const QStringList cells = cellsOf(line.remove(QChar(0xFEFF)).trimmed());
        QString id = cells.first().trimmed();
        if (id.startsWith(u"Group/"_s))
            id.remove(0, 6);
        if (id.isEmpty())
            continue;
        const bool isSkipped = (isFirst && isHead(id)) || std::any_of(panels.begin(), panels.end(), [&id](const TypedPanel &each) { return each.id.text() == id; });
        isFirst = false;
        if (!isSkipped)
            panels.append({core::PanelId(id), cells.value(1).trimmed()});
    }
    return panels;
}

QString panelsToText(const QList<TypedPanel> &panels)
{
    QStringList lines;
    for (const TypedPanel &panel : panels) {
        QString label = panel.label;
        const bool isPlain = !label.contains(u',') && !label.contains(u';') && !label.contains(u'"') && !label.contains(u'\t');
        lines << (label.isEmpty() ? panel.id.text() : panel.id.text() + u", "_s + (isPlain ? label : u'"' + label.replace(u'"', u"\"\""_s) + u'"'));
    }
    return lines.join(u'\n');
}

} // namespace pax::auth
