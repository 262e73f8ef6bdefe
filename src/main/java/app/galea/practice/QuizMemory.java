package app.galea.practice;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was learned in quizzes so far, kept from day to day as a small piece of JSON. Immutable.
 *
 * @param decks by kind of question; a kind that was never asked is missing
 */
public record QuizMemory(Map<QuizItem.Kind, Deck> decks) {

    /** Nothing was ever asked. */
    public static final QuizMemory NONE = new QuizMemory(Map.of());

    private static final String FORMAT = "galea.quiz/1";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** More than anyone answers: a number that is not ours. */
    private static final int MOST = 1_000_000_000;

    /**
     * What is known of one item. Immutable.
     *
     * @param box 0: missed the last time; else how often it was found since
     * @param due the number of the question from which on it is asked again
     */
    public record Card(int box, int due) {}

    /**
     * What is known of one kind. Immutable.
     *
     * @param asked questions answered so far
     * @param cards by the items' ids
     */
    public record Deck(int asked, Map<String, Card> cards) {

        static final Deck NEW = new Deck(0, Map.of());

        public Deck {
            cards = Map.copyOf(cards);
        }
    }

    public QuizMemory {
        decks = Map.copyOf(decks);
    }

    /** Questions of a kind answered so far. */
    public int asked(QuizItem.Kind kind) {
        return deck(kind).asked();
    }

    Deck deck(QuizItem.Kind kind) {
        return decks.getOrDefault(kind, Deck.NEW);
    }

    /** The same with one kind known anew. */
    public QuizMemory with(QuizItem.Kind kind, Deck deck) {
        Map<QuizItem.Kind, Deck> all = new EnumMap<>(QuizItem.Kind.class);
        all.putAll(decks);
        all.put(kind, deck);
        return new QuizMemory(all);
    }

    /** As text; the same memory gives the same text. */
    public String text() {
        ObjectNode root = JSON.createObjectNode().put("format", FORMAT);
        new TreeMap<>(decks).forEach((kind, deck) -> {
            ObjectNode one = root.putObject(kind.name()).put("asked", deck.asked());
            ObjectNode cards = one.putObject("cards");
            new TreeMap<>(deck.cards())
                    .forEach((id, card) -> cards.putArray(id).add(card.box()).add(card.due()));
        });
        return root.toPrettyString() + "\n";
    }

    /** Reads {@link #text}; empty for anything else. Cards that make no sense are left out. */
    public static Optional<QuizMemory> read(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            if (!FORMAT.equals(root.path("format").asText())) {
                return Optional.empty();
            }
            Map<QuizItem.Kind, Deck> decks = new EnumMap<>(QuizItem.Kind.class);
            for (QuizItem.Kind kind : QuizItem.Kind.values()) {
                if (root.path(kind.name()).isObject()) {
                    decks.put(kind, deck(root.path(kind.name())));
                }
            }
            return Optional.of(new QuizMemory(decks));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Deck deck(JsonNode node) {
        Map<String, Card> cards = new TreeMap<>();
        node.path("cards").properties().forEach(entry -> {
            int box = entry.getValue().path(0).asInt(-1);
            int due = entry.getValue().path(1).asInt(-1);
            if (box >= 0 && box <= QuizSchedule.MOST_BOXES && due >= 0 && due < MOST) {
                cards.put(entry.getKey(), new Card(box, due));
            }
        });
        int asked = node.path("asked").asInt(0);
        return new Deck(Math.max(0, Math.min(MOST, asked)), cards);
    }
}
