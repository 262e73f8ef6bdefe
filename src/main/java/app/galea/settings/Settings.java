package app.galea.settings;

/**
 * All that the person prefers. Immutable; {@link #DEFAULTS} until something was chosen.
 *
 * @param language a language tag, or empty: the system's
 * @param look how the window looks
 * @param camera which camera, and how its picture is shown
 * @param hearing what is heard, how loud
 * @param coaching how the coach takes account of the person
 * @param last what was done last, to offer it again
 * @param place where the window stood
 * @param safetySeen whether the safety check was read to its end
 * @param studio a database shared by several people; {@link Studio#NONE} for most
 */
public record Settings(
        String language,
        Look look,
        CameraChoice camera,
        Hearing hearing,
        Coaching coaching,
        LastChoice last,
        WindowPlace place,
        boolean safetySeen,
        Studio studio) {

    /** What holds until the person chooses. */
    public static final Settings DEFAULTS = new Settings(
            "",
            Look.DEFAULTS,
            CameraChoice.DEFAULTS,
            Hearing.DEFAULTS,
            Coaching.DEFAULTS,
            LastChoice.NONE,
            WindowPlace.FIRST,
            false,
            Studio.NONE);

    public Settings withLanguage(String tag) {
        return new Settings(tag, look, camera, hearing, coaching, last, place, safetySeen, studio);
    }

    public Settings withLook(Look changed) {
        return new Settings(language, changed, camera, hearing, coaching, last, place, safetySeen, studio);
    }

    public Settings withCamera(CameraChoice changed) {
        return new Settings(language, look, changed, hearing, coaching, last, place, safetySeen, studio);
    }

    public Settings withHearing(Hearing changed) {
        return new Settings(language, look, camera, changed, coaching, last, place, safetySeen, studio);
    }

    public Settings withCoaching(Coaching changed) {
        return new Settings(language, look, camera, hearing, changed, last, place, safetySeen, studio);
    }

    public Settings withLast(LastChoice changed) {
        return new Settings(language, look, camera, hearing, coaching, changed, place, safetySeen, studio);
    }

    public Settings withPlace(WindowPlace changed) {
        return new Settings(language, look, camera, hearing, coaching, last, changed, safetySeen, studio);
    }

    public Settings withSafetySeen(boolean seen) {
        return new Settings(language, look, camera, hearing, coaching, last, place, seen, studio);
    }

    public Settings withStudio(Studio changed) {
        return new Settings(language, look, camera, hearing, coaching, last, place, safetySeen, changed);
    }

    /**
     * The defaults, but what is no preference stays: the language, where the window stands, what was done last, the
     * safety check that was read and the shared database.
     */
    public Settings reset() {
        return DEFAULTS.withLanguage(language)
                .withLast(last)
                .withPlace(place)
                .withSafetySeen(safetySeen)
                .withStudio(studio);
    }
}
