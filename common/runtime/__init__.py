"""What every program needs and none owns: settings, paths, clock, logs, sentences, one instance."""
