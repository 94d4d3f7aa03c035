#!/usr/bin/env node
import "./compile-later.js";
