// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/json.h"

#include <simdjson.h>

#include <deque>

namespace pax::core {

namespace {

constexpr std::uint32_t None = 0xffffffffu;

struct Node
{
    std::uint32_t nameAt = 0;
    std::uint32_t nameSize = 0;
    std::uint32_t at = 0;
    std::uint32_t size = 0;
    std::uint32_t firstChild = None;
    std::uint32_t next = None;
    std::uint32_t children = 0;
    JsonValue::Kind kind = JsonValue::Kind::Absent;
    bool escapedName = false;  ///< nameAt is an index into the unescaped texts
    std::uint32_t unescaped = None;
};

bool isJsonSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view trimmedEnd(std::string_view text)
{
    while (!text.empty() && isJsonSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// JSON's number grammar; On-Demand does not check tokens it does not convert.
bool isJsonNumber(std::string_view t)
{
    std::size_t i = 0;
    const auto digits = [&] {
        const std::size_t from = i;
        while (i < t.size() && t[i] >= '0' && t[i] <= '9')
            ++i;
        return i - from;
    };
    if (i < t.size() && t[i] == '-')
        ++i;
    const std::size_t whole = i;
    const std::size_t count = digits();
    if (count == 0 || (count > 1 && t[whole] == '0'))
        return false;
    if (i < t.size() && t[i] == '.') {
        ++i;
        if (digits() == 0)
            return false;
    }
    if (i < t.size() && (t[i] == 'e' || t[i] == 'E')) {
        ++i;
        if (i < t.size() && (t[i] == '+' || t[i] == '-'))
            ++i;
        if (digits() == 0)
            return false;
    }
    return i == t.size();
}

} // namespace

struct JsonDocument::Data
{
    simdjson::padded_string bytes;
    std::vector<Node> nodes;
    std::deque<std::string> unescaped;

    std::string_view slice(std::size_t at, std::size_t size) const { return {bytes.data() + at, size}; }
};

namespace {

/// Turns one On-Demand walk into the node table. Every value is visited, so the whole text is validated.
class Builder
{
public:
    Builder(simdjson::ondemand::document &document, const simdjson::padded_string &bytes, std::vector<Node> &nodes,
            std::deque<std::string> &unescaped)
        : m_document(document), m_bytes(bytes), m_nodes(nodes), m_unescaped(unescaped)
    {
    }

    bool build()
    {
        simdjson::ondemand::json_type type;
        if (m_document.type().get(type) != simdjson::SUCCESS)
            return false;
        if (type != simdjson::ondemand::json_type::object && type != simdjson::ondemand::json_type::array)
            return false;
        const std::size_t start = firstNonSpace();
        const std::uint32_t node = add(start);
        bool good = false;
        if (type == simdjson::ondemand::json_type::object) {
            simdjson::ondemand::object object;
            good = m_document.get_object().get(object) == simdjson::SUCCESS && members(object, node, 1);
        } else {
            simdjson::ondemand::array array;
            good = m_document.get_array().get(array) == simdjson::SUCCESS && elements(array, node, 1);
        }
        const char *trailing = nullptr;
        if (!good || m_document.current_location().get(trailing) == simdjson::SUCCESS)
            return false;
        finishContainer(node);
        return true;
    }

private:
    std::size_t firstNonSpace() const
    {
        std::size_t at = 0;
        while (at < m_bytes.size() && isJsonSpace(m_bytes.data()[at]))
            ++at;
        return at;
    }
    std::uint32_t add(std::size_t at)
    {
        Node node;
        node.at = static_cast<std::uint32_t>(at);
        m_nodes.push_back(node);
        return static_cast<std::uint32_t>(m_nodes.size() - 1);
    }
    void append(std::uint32_t parent, std::uint32_t &last, std::uint32_t child)
    {
        if (last == None)
            m_nodes[parent].firstChild = child;
        else
            m_nodes[last].next = child;
        last = child;
        ++m_nodes[parent].children;
    }
    /// The container ends at the last bracket before the next token.
    void finishContainer(std::uint32_t node)
    {
        std::size_t end = m_bytes.size();
        const char *next = nullptr;
        if (m_document.current_location().get(next) == simdjson::SUCCESS)
            end = static_cast<std::size_t>(next - m_bytes.data());
        while (end > 0 && isJsonSpace(m_bytes.data()[end - 1]))
            --end;
        m_nodes[node].size = static_cast<std::uint32_t>(end - m_nodes[node].at);
    }
    bool members(simdjson::ondemand::object &object, std::uint32_t parent, int depth)
    {
        m_nodes[parent].kind = JsonValue::Kind::Object;
        if (depth > JsonDocument::MaxDepth)
            return false;
        std::uint32_t last = None;
        for (auto each : object) {
            simdjson::ondemand::field field;
            if (std::move(each).get(field) != simdjson::SUCCESS)
                return false;
            const char *rawName = field.key().raw();
            const std::uint32_t child = add(0);
            const auto nameAt = static_cast<std::size_t>(rawName - m_bytes.data());
            std::size_t nameEnd = nameAt;
            bool escaped = false;
            while (nameEnd < m_bytes.size() && m_bytes.data()[nameEnd] != '"') {
                escaped = escaped || m_bytes.data()[nameEnd] == '\\';
                nameEnd += m_bytes.data()[nameEnd] == '\\' ? 2 : 1;
            }
            m_nodes[child].nameAt = static_cast<std::uint32_t>(nameAt);
            m_nodes[child].nameSize = static_cast<std::uint32_t>(nameEnd - nameAt);
            if (escaped) {
                std::string_view name;
                if (field.unescaped_key().get(name) != simdjson::SUCCESS)
                    return false;
                m_unescaped.emplace_back(name);
                m_nodes[child].escapedName = true;
                m_nodes[child].nameAt = static_cast<std::uint32_t>(m_unescaped.size() - 1);
            }
            if (!value(field.value(), child, depth))
                return false;
            append(parent, last, child);
        }
        return true;
    }
    bool elements(simdjson::ondemand::array &array, std::uint32_t parent, int depth)
    {
        m_nodes[parent].kind = JsonValue::Kind::Array;
        if (depth > JsonDocument::MaxDepth)
            return false;
        std::uint32_t last = None;
        for (auto each : array) {
            simdjson::ondemand::value element;
            if (std::move(each).get(element) != simdjson::SUCCESS)
                return false;
            const std::uint32_t child = add(0);
            if (!value(element, child, depth))
                return false;
            append(parent, last, child);
        }
        return true;
    }
    bool value(simdjson::ondemand::value &it, std::uint32_t node, int depth)
    {
        const std::string_view token = trimmedEnd(it.raw_json_token());
        m_nodes[node].at = static_cast<std::uint32_t>(token.data() - m_bytes.data());
        m_nodes[node].size = static_cast<std::uint32_t>(token.size());
        simdjson::ondemand::json_type type;
        if (it.type().get(type) != simdjson::SUCCESS)
            return false;
        switch (type) {
        case simdjson::ondemand::json_type::object: {
            simdjson::ondemand::object object;
            if (it.get_object().get(object) != simdjson::SUCCESS || !members(object, node, depth + 1))
                return false;
            finishContainer(node);
            return true;
        }
        case simdjson::ondemand::json_type::array: {
            simdjson::ondemand::array array;
            if (it.get_array().get(array) != simdjson::SUCCESS || !elements(array, node, depth + 1))
                return false;
            finishContainer(node);
            return true;
        }
        case simdjson::ondemand::json_type::string:
            return string(it, node, token);
        case simdjson::ondemand::json_type::number:
            m_nodes[node].kind = JsonValue::Kind::Number;
            return isJsonNumber(token);
        case simdjson::ondemand::json_type::boolean:
            m_nodes[node].kind = JsonValue::Kind::Bool;
            return token == "true" || token == "false";
        case simdjson::ondemand::json_type::null:
            m_nodes[node].kind = JsonValue::Kind::Null;
            return token == "null";
        }
        return false;
    }
    bool string(simdjson::ondemand::value &it, std::uint32_t node, std::string_view token)
    {
        m_nodes[node].kind = JsonValue::Kind::String;
        if (token.size() < 2 || token.back() != '"')
            return false;
        if (token.find('\\') == std::string_view::npos)
            return true;
        std::string_view text;
        if (it.get_string().get(text) != simdjson::SUCCESS)
            return false;
        m_unescaped.emplace_back(text);
        m_nodes[node].unescaped = static_cast<std::uint32_t>(m_unescaped.size() - 1);
        return true;
    }

    simdjson::ondemand::document &m_document;
    const simdjson::padded_string &m_bytes;
    std::vector<Node> &m_nodes;
    std::deque<std::string> &m_unescaped;
};

} // namespace

JsonDocument::JsonDocument(std::unique_ptr<Data> data) : m_data(std::move(data)) {}
JsonDocument::JsonDocument(JsonDocument &&) noexcept = default;
JsonDocument &JsonDocument::operator=(JsonDocument &&) noexcept = default;
JsonDocument::~JsonDocument() = default;

Result<JsonDocument> JsonDocument::parse(QByteArrayView bytes)
{
    const Error malformed = Error::of(ErrorKind::Malformed, ErrorReason::NotJson);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    if (bytes.isEmpty())
        return malformed;
    if (bytes.size() > 0x7fff0000)
        return malformed.withReason(ErrorReason::TooLarge);

    auto data = std::make_unique<Data>();
    data->bytes = simdjson::padded_string(bytes.data(), static_cast<std::size_t>(bytes.size()));
    data->nodes.reserve(static_cast<std::size_t>(bytes.size()) / 24 + 4);
    // The parser's buffers are reused: allocating them anew for each line would cost more than parsing it.
    thread_local simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    if (parser.iterate(data->bytes).get(document) != simdjson::SUCCESS)
        return malformed;
    Builder builder(document, data->bytes, data->nodes, data->unescaped);
    if (!builder.build())
        return malformed;
    return JsonDocument(std::move(data));
}

JsonValue JsonDocument::root() const
{
    return JsonValue(this, 0);
}

std::size_t JsonDocument::byteCount() const
{
    return m_data->bytes.size();
}

JsonValue::Kind JsonValue::kind() const
{
    return m_document ? m_document->m_data->nodes[m_node].kind : Kind::Absent;
}

JsonValue JsonValue::operator[](std::string_view wanted) const
{
    if (kind() == Kind::Object) {
        for (const JsonValue member : *this) {
            if (member.name() == wanted)
                return member;
        }
    }
    return {};
}

JsonValue JsonValue::at(std::size_t index) const
{
    for (const JsonValue child : *this) {
        if (index == 0)
            return child;
        --index;
    }
    return {};
}

std::size_t JsonValue::size() const
{
    return m_document ? m_document->m_data->nodes[m_node].children : 0;
}

std::string_view JsonValue::name() const
{
    if (!m_document)
        return {};
    const Node &node = m_document->m_data->nodes[m_node];
    if (node.escapedName)
        return m_document->m_data->unescaped[node.nameAt];
    return m_document->m_data->slice(node.nameAt, node.nameSize);
}

std::string_view JsonValue::utf8() const
{
    if (kind() != Kind::String)
        return {};
    const Node &node = m_document->m_data->nodes[m_node];
    if (node.unescaped != None)
        return m_document->m_data->unescaped[node.unescaped];
    return m_document->m_data->slice(node.at + 1, node.size - 2);
}

QString JsonValue::string() const
{
    const std::string_view text = utf8();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view JsonValue::number() const
{
    return kind() == Kind::Number ? raw() : std::string_view();
}

std::optional<bool> JsonValue::boolean() const
{
    if (kind() != Kind::Bool)
        return std::nullopt;
    return raw() == "true";
}

std::string_view JsonValue::raw() const
{
    if (!m_document)
        return {};
    const Node &node = m_document->m_data->nodes[m_node];
    return m_document->m_data->slice(node.at, node.size);
}

std::size_t JsonValue::offset() const
{
    return m_document ? m_document->m_data->nodes[m_node].at : 0;
}

JsonValue::Iterator JsonValue::begin() const
{
    return Iterator(m_document, m_document ? m_document->m_data->nodes[m_node].firstChild : None);
}

JsonValue::Iterator JsonValue::end() const
{
    return Iterator(m_document, None);
}

JsonValue JsonValue::Iterator::operator*() const
{
    return JsonValue(m_document, m_node);
}

JsonValue::Iterator &JsonValue::Iterator::operator++()
{
    m_node = m_document->m_data->nodes[m_node].next;
    return *this;
}

QByteArray jsonQuoted(QStringView text)
{
    QByteArray quoted("\"");
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            quoted += '\\', quoted += c;
        else if (byte < 0x20)
            quoted += "\\u00" + QByteArray(1, "0123456789abcdef"[byte >> 4]) + QByteArray(1, "0123456789abcdef"[byte & 15]);
        else
            quoted += c;
    }
    return quoted + '"';
}

} // namespace pax::core
