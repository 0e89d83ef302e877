// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Result and Error for the layers that know records and nothing of the system below.
#include "system/result.h"
