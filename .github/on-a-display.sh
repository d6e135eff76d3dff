#!/usr/bin/env bash
# Runs a command on a display of its own, with a window manager: without one no window can be maximised.
set -eu
exec xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' bash -c 'openbox & "$@"' command "$@"
