// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sentences for the layers that know records and nothing of the system below.
#include "system/sentence.h"
