package fr.guichet.model.figures;

/** Visits, requests and resolved requests of one day. */
public record DayFigures(int visits, int requests, int resolved) {}
