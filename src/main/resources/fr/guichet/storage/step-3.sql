-- Closed months, the site's own catalogue, correspondences of imports, the label's grid.

-- ---- closed months

-- ---- the site's own catalogue

-- ---- taking over spreadsheets

-- ---- the label's grid and settings

