package fr.guichet.ui.counter;

/** A node whose letters and digits are its own: typing there does not go to the entry field. */
interface TakesKeys {}
