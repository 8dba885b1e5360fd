package dev.fingerpost.render;

/** What views show of decision records. */
record Decisions(RecordViews records, RecordLogs logs) {}
