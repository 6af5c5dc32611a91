"""The log store: lists of records under compare-and-set. It knows bytes, not quizzes."""
