// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/datesdialog.h"

#include "ui/common/controls.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace pax::ui {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

std::optional<FhirDate> dateIn(const QLineEdit *field)
{
    const std::optional<FhirDate> date = FhirDate::parse(field->text().trimmed().toStdString());
    return date && date->precision() != FhirDate::Precision::Time ? date : std::nullopt;
}

bool isUsable(const QLineEdit *field)
{
    return field->text().trimmed().isEmpty() || dateIn(field);
}

} // namespace

DatesDialog::DatesDialog(const std::optional<FhirDate> &from, const std::optional<FhirDate> &until, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Dates"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout(this);
    const auto field = [this, form](const QString &caption, const std::optional<FhirDate> &date) {
        auto *line = new QLineEdit(date ? QString::fromLatin1(date->text()) : QString());
        line->setPlaceholderText(tr("2026, 2026-04 or 2026-04-02"));
        line->setAccessibleName(caption);
        connect(line, &QLineEdit::textChanged, this, &DatesDialog::check);
        form->addRow(caption, line);
        return line;
    };
    m_from = field(tr("From"), from);
    m_until = field(tr("To"), until);
    m_problem = label({}, "small", Tone::Bad);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(dateIn(m_from), dateIn(m_until));
        accept();
    });
    m_from->setFocus();
    check();
}

void DatesDialog::check()
{
    const std::optional<FhirDate> from = dateIn(m_from);
    const std::optional<FhirDate> until = dateIn(m_until);
    QString problem;
    if (!isUsable(m_from) || !isUsable(m_until))
        problem = tr("A date is a year, a month or a day, as in 2026-04-02.");
    else if (from && until && from->firstDay() > until->lastDay())
        problem = tr("The first date is after the second one.");
    m_problem->setText(problem);
    m_apply->setEnabled(problem.isEmpty());
}

} // namespace pax::ui
