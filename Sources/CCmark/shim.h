#ifndef SAMLING_CCMARK_SHIM_H
#define SAMLING_CCMARK_SHIM_H

#include <cmark.h>

#endif
