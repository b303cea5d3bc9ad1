package fr.guichet.ui.shell;

import fr.guichet.ui.kit.Screen;

/**
 * Where a screen stands in the rail and the keys that open it.
 *
 * @param key a function key: « F2 »
 * @param letter its twin with Alt, for keyboards whose function keys do something else
 */
public record RailPlace(Screen screen, String key, String letter) {}
