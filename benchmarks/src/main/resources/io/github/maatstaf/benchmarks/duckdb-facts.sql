SELECT t.id, t.client, t.neighbourhood, f.complexity,
       quarter(f.started) + 4 * (year(f.started) - 2021) AS started_q,
       quarter(f.closed) + 4 * (year(f.closed) - 2021) AS closed_q,
       f.analysis - f.started AS waited,
       f.closed - f.started AS lasted,
       coalesce(f.closed, DATE '2025-12-31') - f.started AS watched,
       f.partners, f.evaluations, f.adjustments, f.plans,
       f.finals > 0 AS finished,
       f.closed <= DATE '2025-12-31' - 90 AS followed_90,
       f.aftercare <= f.closed + 90 AS cared_for,
       f.closed <= DATE '2025-12-31' - 365 AS followed_365,
       lead(f.started) OVER (PARTITION BY t.client ORDER BY f.started, t.id) <= f.closed + 365 AS came_back
FROM (SELECT id,
             min(day) FILTER (WHERE type = 'SIGNAL') AS started,
             min(day) FILTER (WHERE type = 'ANALYSIS') AS analysis,
             min(day) FILTER (WHERE type = 'CLOSURE') AS closed,
             min(day) FILTER (WHERE type = 'AFTERCARE') AS aftercare,
             arg_min(complexity, seq) FILTER (WHERE type = 'COMPLEXITY') AS complexity,
             arg_min(reason, seq) FILTER (WHERE type = 'CLOSURE') AS reason,
             count(*) FILTER (WHERE type = 'PARTNER_JOINED') AS partners,
             count(*) FILTER (WHERE type = 'EVALUATION') AS evaluations,
             count(*) FILTER (WHERE type = 'EVALUATION' AND outcome = 'ADJUST') AS adjustments,
             count(*) FILTER (WHERE type = 'EVALUATION' AND outcome = 'FINISH') AS finals,
             count(*) FILTER (WHERE type = 'PLAN') AS plans
      FROM event GROUP BY id
      HAVING reason IS NULL OR reason <> 'WRONG_ENTRY') f
JOIN trajectory t ON t.id = f.id
