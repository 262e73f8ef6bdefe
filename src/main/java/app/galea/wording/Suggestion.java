package app.galea.wording;

/**
 * Something to do otherwise next time. Immutable.
 *
 * @param title what to do: "Start behind the left ear"
 * @param reason the figures behind it: "12 of 40 s there"
 */
public record Suggestion(String title, String reason) {}
