package fr.guichet.model.figures;

import java.util.List;

/**
 * Requests by partner and by procedure; a partner that was renamed is one line.
 *
 * @param partners in the order of the partners, those without any request in the three periods left
 *     out
 * @param procedures by partner, then by requests, largest first
 */
public record Groups(List<GroupFigures> partners, List<GroupFigures> procedures) {

  static final Groups NONE = new Groups(List.of(), List.of());

  public Groups {
    partners = List.copyOf(partners);
    procedures = List.copyOf(procedures);
  }
}
