package app.galea.coverage;

import app.galea.scalp.HandContact;
import app.galea.time.FrameTime;
import java.util.ArrayList;
import java.util.List;

/**
 * One hand's contact, cut into segments of one zone and one kind of evidence. Mutable; confined to the vision thread.
 */
final class HandSegments {

    private final List<List<ContactSegment>> contacts = new ArrayList<>();
    private boolean touching;

    /** Carries the running contact on to an instant. */
    void extend(FrameTime to) {
        List<ContactSegment> contact = running();
        int last = contact.size() - 1;
        contact.set(last, contact.get(last).until(to));
    }

    /** Adds a contact observed now; it follows on what was extended to this instant, or begins anew. */
    void touch(FrameTime at, HandContact hand) {
        if (!touching) {
            contacts.add(new ArrayList<>());
            touching = true;
        }
        ContactSegment now = new ContactSegment(
                at, at, hand.spot().nearestZone(), hand.spot().onCap(), hand.evidence());
        List<ContactSegment> contact = running();
        if (contact.isEmpty() || !contact.get(contact.size() - 1).isAlike(now)) {
            contact.add(now);
        }
    }

    /** The hand left the scalp. */
    void leave() {
        touching = false;
    }

    /** As observed, every change. */
    List<ContactSegment> observed() {
        List<ContactSegment> all = new ArrayList<>();
        contacts.forEach(all::addAll);
        return List.copyOf(all);
    }

    /** With every segment under so many seconds merged into a neighbour of the same unbroken contact. */
    List<ContactSegment> merged(double shortestSeconds) {
        List<ContactSegment> all = new ArrayList<>();
        contacts.forEach(contact -> all.addAll(Stretch.merged(contact, shortestSeconds)));
        return List.copyOf(all);
    }

    private List<ContactSegment> running() {
        return contacts.get(contacts.size() - 1);
    }
}
