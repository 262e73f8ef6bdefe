package app.galea.app;

import java.util.Map;

/** Whether the system prefers dark windows. */
final class SystemLook {

    private SystemLook() {}

    /** As the desktop's theme is called; dark where that says nothing, for dark is how the window was designed. */
    static boolean isDark(Map<String, String> environment) {
        String theme = environment.getOrDefault("GTK_THEME", "");
        return theme.isEmpty() || theme.endsWith("dark");
    }
}
