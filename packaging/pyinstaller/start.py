"""What both programs of the bundle run."""

import sys

from qtapp.__main__ import main

sys.exit(main())
