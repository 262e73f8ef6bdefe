package app.galea.wording;

import java.util.List;

/**
 * The safety check in one language: what to know before the first session, and again before a firm one. Immutable, any
 * thread.
 */
public final class SafetyWording {

    /** The parts of the check in the order they are asked, each with its items (keys after {@code safety.}). */
    private static final List<Part> PARTS = List.of(
            new Part("stop_now", List.of("fever", "infection", "injury", "migraine")),
            new Part("ask", List.of("anticoagulants", "bleeding", "blood_pressure", "epilepsy", "surgery", "cancer")),
            new Part("wait", List.of("transplant", "botulinum")),
            new Part("avoid", List.of("cuts", "sunburn", "patches", "moles")),
            new Part("help", List.of("headache", "after_fifty", "weakness")));

    private record Part(String id, List<String> items) {}

    /**
     * One part of the check as it is shown. Immutable.
     *
     * @param lead begins a sentence that each item ends: "Do not start with", "fever"
     */
    public record Section(String lead, List<String> items) {

        public Section {
            items = List.copyOf(items);
        }
    }

    private final Messages messages;

    public SafetyWording(Messages messages) {
        this.messages = messages;
    }

    public String title() {
        return messages.text("safety.title");
    }

    /** What the program is and is not, and what it cannot measure. */
    public List<String> about() {
        return List.of(messages.text("safety.about"), messages.text("safety.force"), messages.text("safety.shedding"));
    }

    public List<Section> sections() {
        return PARTS.stream().map(this::section).toList();
    }

    private Section section(Part part) {
        return new Section(
                messages.text("safety." + part.id()),
                part.items().stream()
                        .map(item -> messages.text("safety." + part.id() + '.' + item))
                        .toList());
    }
}
