// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/documenttext.h"

#include "app/timeline/documents.h"

#include <QtCore/QStringDecoder>

#include <algorithm>
#include <array>

namespace pax::timeline {

using namespace Qt::StringLiterals;

namespace {

/// Embeddings, overrides, isolates and marks that turn text around, and invisible joiners.
bool isTurning(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F || u == 0x061C || u == 0xFEFF || u == 0x200B;
}

bool isControl(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7F && u < 0xA0);
}

bool isMarkup(QByteArrayView bytes, const QString &type)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 512)).toByteArray().trimmed().toLower();
    return type.contains(u"html"_s) || type.contains(u"xml"_s) || head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<?xml");
}

QString decodedText(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return QStringDecoder(QStringDecoder::Utf16)(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

struct Entity
{
    QStringView name;
    QChar means;
};
constexpr std::array<Entity, 6> Entities{{{u"amp", u'&'}, {u"lt", u'<'}, {u"gt", u'>'}, {u"quot", u'"'}, {u"apos", u'\''}, {u"nbsp", u' '}}};

QString entity(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool isNumber = false;
        const uint code = isHex ? name.sliced(2).toUInt(&isNumber, 16) : name.sliced(1).toUInt(&isNumber);
        const bool isCharacter = isNumber && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
        return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString();
    }
    for (const Entity &each : Entities) {
        if (each.name == name)
            return each.means;
    }
    return {};
}

bool breaksLine(QStringView tag)
{
    static const QStringList names{u"br"_s, u"p"_s, u"div"_s, u"tr"_s, u"li"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"table"_s, u"title"_s, u"section"_s, u"paragraph"_s, u"item"_s, u"text"_s, u"caption"_s};
    QStringView name = tag.startsWith(u'/') ? tag.sliced(1) : tag;
    const auto end = std::find_if(name.begin(), name.end(), [](QChar c) { return !c.isLetterOrNumber(); });
    return names.contains(name.first(end - name.begin()).toString().toLower());
}

/// What a reader of the page would see, without the page's styles and scripts.
QString withoutTags(const QString &page)
{
    QString text;
    for (qsizetype at = 0; at < page.size();) {
        const QChar c = page[at];
        if (c == u'<') {
            const bool isComment = QStringView(page).sliced(at).startsWith(u"<!--");
            const qsizetype end = page.indexOf(isComment ? u"-->"_s : u">"_s, at);
            if (end < 0)
                break;
            const QStringView tag = QStringView(page).sliced(at + 1, end - at - 1);
            at = end + (isComment ? 3 : 1);
            for (const QString &dropped : {u"script"_s, u"style"_s}) {
                if (!isComment && tag.startsWith(dropped, Qt::CaseInsensitive)) {
                    const qsizetype close = page.indexOf(u"</"_s + dropped, at, Qt::CaseInsensitive);
                    at = close < 0 ? page.size() : close;
                }
            }
            text += !isComment && breaksLine(tag) ? u'\n' : QChar(u' ');
            continue;
        }
        if (c == u'&') {
            const qsizetype end = page.indexOf(u';', at);
            const QString means = end > at && end - at < 10 ? entity(QStringView(page).sliced(at + 1, end - at - 1)) : QString();
            if (!means.isEmpty()) {
                text += means;
                at = end + 1;
                continue;
            }
        }
        text += c == u'\n' || c == u'\r' || c == u'\t' ? QChar(u' ') : c;
        ++at;
    }
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString plain = line.simplified();
        if (!plain.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines << plain;
    }
    return lines.join(u'\n').trimmed();
}

bool looksLikeText(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return true;
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    return std::none_of(head.begin(), head.end(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return u < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B;
    });
}

bool isTextType(const QString &type)
{
    if (type == u"text/rtf"_s)
        return false;
    return type.isEmpty() || type.startsWith(u"text/"_s) || type.endsWith(u"json"_s) || type.endsWith(u"xml"_s) || type == u"application/hl7-v2"_s || type == u"application/hl7-sda+xml"_s;
}

} // namespace

QString inertText(const QString &text)
{
    QString inert = text;
    for (QChar &c : inert) {
        if (isTurning(c) || isControl(c))
            c = QChar(0x00B7);
    }
    return inert;
}

QString shownText(QByteArrayView bytes, const QString &contentType, qsizetype most)
{
    QString text = decodedText(bytes);
    if (isMarkup(bytes, contentType))
        text = withoutTags(text);
    text.truncate(most);
    for (QChar &c : text) {
        if (isTurning(c) || (isControl(c) && c != u'\n' && c != u'\t' && c != u'\r'))
            c = QChar(0x00B7);
    }
    return text;
}

DocumentKind kindOf(QByteArrayView bytes, const QString &contentType)
{
    if (bytes.isEmpty())
        return isTextType(contentType) ? DocumentKind::Text : DocumentKind::Other;
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).toByteArray().contains("%PDF-"))
        return DocumentKind::Pdf;
    for (const QByteArrayView magic : {QByteArrayView("\x89PNG\r\n\x1A\n"), QByteArrayView("\xFF\xD8\xFF"), QByteArrayView("GIF87a"), QByteArrayView("GIF89a"), QByteArrayView("BM")}) {
        if (bytes.startsWith(magic) && (magic != QByteArrayView("BM") || contentType.startsWith(u"image/"_s)))
            return DocumentKind::Image;
    }
    return isTextType(contentType) && looksLikeText(bytes) ? DocumentKind::Text : DocumentKind::Other;
}

} // namespace pax::timeline
