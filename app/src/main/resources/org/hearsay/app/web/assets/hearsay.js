// What improves the pages for those whose browser runs scripts; everything can be read and searched without.
"use strict";
