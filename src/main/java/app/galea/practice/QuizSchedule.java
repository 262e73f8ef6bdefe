package app.galea.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * Which item is asked next: what was missed comes back soon, what was found comes back later each time (boxes after
 * Leitner 1972, counted in questions instead of days). The same seed and answers give the same questions. Mutable;
 * confined to one thread.
 *
 * @param <T> what is asked
 */
public final class QuizSchedule<T> {

    /** A missed item is asked again after so many others. */
    static final int SOON = 2;

    private static final int NEW_EVERY = 3;

    static final int MOST_BOXES = 6;

    private final List<Card<T>> cards = new ArrayList<>();
    private int asked;
    private int last = -1;

    /** What is known of one item. */
    private static final class Card<T> {

        private final T item;
        private final int rank;
        private int box;
        private int due;

        Card(T item, int rank) {
            this.item = item;
            this.rank = rank;
        }
    }

    /** @param seed decides in which order the items come for the first time */
    public QuizSchedule(List<T> items, long seed) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to ask");
        }
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed));
        for (T item : shuffled) {
            cards.add(new Card<>(item, cards.size()));
        }
    }

    /**
     * Goes on where an earlier schedule was left.
     *
     * @param id by which items are known
     */
    void recall(QuizMemory.Deck deck, Function<T, String> id) {
        asked = deck.asked();
        for (Card<T> card : cards) {
            QuizMemory.Card known = deck.cards().get(id.apply(card.item));
            if (known != null) {
                card.box = known.box();
                card.due = known.due();
            }
        }
    }

    /** What to go on from later; items that were never asked are left out. */
    QuizMemory.Deck memory(Function<T, String> id) {
        Map<String, QuizMemory.Card> known = new HashMap<>();
        for (Card<T> card : cards) {
            if (card.box > 0 || card.due > 0) {
                known.put(id.apply(card.item), new QuizMemory.Card(card.box, card.due));
            }
        }
        return new QuizMemory.Deck(asked, known);
    }

    /** The item to ask now; the same until it is answered. */
    public T next() {
        return card().item;
    }

    /** Notes how the present item was answered. */
    public void answer(boolean found) {
        Card<T> card = card();
        asked++;
        last = cards.size() > 1 ? card.rank : -1;
        card.box = found ? Math.min(MOST_BOXES, card.box + 1) : 0;
        card.due = asked + (found ? SOON << card.box : SOON);
    }

    /** Questions answered so far. */
    public int asked() {
        return asked;
    }

    /** Items answered right the last time they were asked. */
    public int known() {
        return (int) cards.stream().filter(card -> card.box > 0).count();
    }

    public int size() {
        return cards.size();
    }

    /** Missed items that are due go first, then those never asked, then the one that has been due longest. */
    private Card<T> card() {
        Comparator<Card<T>> order = Comparator.<Card<T>>comparingInt(this::group)
                .thenComparingInt(card -> card.due)
                .thenComparingInt(card -> card.rank);
        List<Card<T>> others = cards.stream().filter(card -> card.rank != last).toList();
        return Collections.min(others, order);
    }

    private int group(Card<T> card) {
        boolean fresh = card.box == 0 && card.due == 0;
        if (fresh) {
            // every now and then something new, or the first ones missed would be all there ever is
            return asked % NEW_EVERY == NEW_EVERY - 1 ? 0 : 1;
        }
        if (card.due > asked) {
            return 3;
        }
        return card.box == 0 ? 0 : 2;
    }
}
