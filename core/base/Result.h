#pragma once

#include "core/base/Error.h"

#include <QtGlobal>
#include <optional>
#include <utility>

namespace qilian {

/// A value or the reason why there is none, in the shape of std::expected.
/// Reading the value of a failed result is a broken invariant (assertion).
template <class T> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_value(std::in_place, std::move(value))
    {
    }
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool has_value() const { return m_value.has_value(); }
    explicit operator bool() const { return has_value(); }

    const T &value() const &
    {
        Q_ASSERT(has_value());
        return *m_value;
    }
    T &value() &
    {
        Q_ASSERT(has_value());
        return *m_value;
    }
    T &&value() &&
    {
        Q_ASSERT(has_value());
        return std::move(*m_value);
    }
    T value_or(T otherwise) const { return has_value() ? value() : std::move(otherwise); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const
    {
        Q_ASSERT(!has_value());
        return m_error;
    }

private:
    std::optional<T> m_value; // beside the error: a std::variant of both costs much to compile, a thousand times
    Error m_error;
};

/// Success without a value, or the reason.
template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    {
    }

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const
    {
        Q_ASSERT(m_failed);
        return m_error;
    }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace qilian
