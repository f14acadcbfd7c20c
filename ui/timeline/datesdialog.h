// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/fhirdate.h"

#include <QtWidgets/QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pax::ui {

/// Asks from when to when, each as a year, a month or a day; an empty field leaves that side open. Thread: GUI.
class DatesDialog : public QDialog
{
    Q_OBJECT

public:
    DatesDialog(const std::optional<core::FhirDate> &from, const std::optional<core::FhirDate> &until, QWidget *parent);

Q_SIGNALS:
    void chosen(const std::optional<pax::core::FhirDate> &from, const std::optional<pax::core::FhirDate> &until);

private:
    void check();

    QLineEdit *m_from;
    QLineEdit *m_until;
    QLabel *m_problem;
    QPushButton *m_apply;
};

} // namespace pax::ui
