"""What stands on the glass: each page shows the flow and forwards presses, and knows nothing else."""
