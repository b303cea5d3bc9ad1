package fr.guichet.model.figures;

import fr.guichet.model.visit.Outcome;
import java.time.YearMonth;

/**
 * Requests of one month with one outcome, as the département adds them up (workbook.md, « Données
 * »).
 *
 * @param partner code
 * @param procedure code, empty where thin cells are told for the partner as a whole
 */
public record DataCell(
    YearMonth month, String partner, String procedure, Outcome outcome, int requests) {}
