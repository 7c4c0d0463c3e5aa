"""A whole mall on one machine: real hub, real portal, real windows, a simulated printer and citizens.

On a screen the windows open and live. Without one (or with `--headless`) the same windows are driven
offscreen by the same presses, and pictures and a summary are left behind.
"""
