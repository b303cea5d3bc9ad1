package fr.guichet.ui.kit.key;

/** A node whose letters and digits are its own: typing there does not go to the entry field. */
public interface TakesKeys {}
