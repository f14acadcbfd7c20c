// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pax::core {

class JsonDocument;

/// One place in a document: a light view that lives as long as its JsonDocument. A missing member, an index past the end or
/// a member of something that is no object gives an absent value, so paths can be written without checks in between.
class JsonValue
{
public:
    enum class Kind : std::uint8_t { Absent, Null, Bool, Number, String, Array, Object };

    JsonValue() = default;

    Kind kind() const;
    bool isAbsent() const { return !m_document; }
    bool isNull() const { return kind() == Kind::Null; }
    bool isString() const { return kind() == Kind::String; }
    bool isNumber() const { return kind() == Kind::Number; }
    bool isArray() const { return kind() == Kind::Array; }
    bool isObject() const { return kind() == Kind::Object; }

    /// First member of that name (a repeated name is tolerated), or absent.
    JsonValue operator[](std::string_view name) const;
    /// Element of an array or member of an object by position, or absent. Cost: linear; walk with begin/end instead.
    JsonValue at(std::size_t index) const;
    /// Number of elements or members; 0 for anything else.
    std::size_t size() const;
    /// This value's member name, empty outside objects.
    std::string_view name() const;

    /// Text of a string with escapes resolved (UTF-8); empty for anything else.
    std::string_view utf8() const;
    QString string() const;
    /// The literal digits of a number ("28.104000000000003"); empty for anything else.
    std::string_view number() const;
    std::optional<bool> boolean() const;
    /// The value's own bytes in the document.
    std::string_view raw() const;
    /// Where raw() begins in the document, in bytes.
    std::size_t offset() const;

    class Iterator
    {
    public:
        Iterator(const JsonDocument *document, std::uint32_t node) : m_document(document), m_node(node) {}
        JsonValue operator*() const;
        Iterator &operator++();
        bool operator!=(const Iterator &other) const { return m_node != other.m_node; }

    private:
        const JsonDocument *m_document;
        std::uint32_t m_node;
    };
    /// Elements or members in order; nothing for other kinds.
    Iterator begin() const;
    Iterator end() const;

private:
    friend class JsonDocument;
    JsonValue(const JsonDocument *document, std::uint32_t node) : m_document(document), m_node(node) {}

    const JsonDocument *m_document = nullptr;
    std::uint32_t m_node = 0;
};

/// A parsed JSON text with every number's literal digits and every value's byte range. The whole text is validated.
/// Errors: Malformed (NotJson; nesting over 200; a root that is neither object nor array). Thread: any; immutable afterwards.
/// Cost: linear, one copy of the bytes.
class JsonDocument
{
public:
    static constexpr int MaxDepth = 200;

    static Result<JsonDocument> parse(QByteArrayView bytes);
    JsonDocument(JsonDocument &&) noexcept;
    JsonDocument &operator=(JsonDocument &&) noexcept;
    ~JsonDocument();

    JsonValue root() const;
    std::size_t byteCount() const;

private:
    friend class JsonValue;
    friend class JsonValue::Iterator;
    struct Data;
    explicit JsonDocument(std::unique_ptr<Data> data);

    std::unique_ptr<Data> m_data;
};

/// Text as a JSON string literal with quotes, for places that splice raw JSON.
QByteArray jsonQuoted(QStringView text);

} // namespace pax::core
