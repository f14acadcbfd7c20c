// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/pch.h"

#include <QtWidgets/QtWidgets>
