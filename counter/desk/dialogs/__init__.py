"""Questions that an operation asks: to whom, why, until when. Each is made anew when it is opened."""
