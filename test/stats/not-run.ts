const model =
  'there is no kernel yet for rules learned from data: cross-fitted values, policy trees, measures of a ranking';

/** Values of R for which there is no kernel, and why. */
export const notRun: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(
    [
      ...['aipw_cv_ols', 'policy_argmax_cv', 'policy_argmax_truth', 'policytree_depth1', 'policytree_depth2'],
      ...['blp_calibration', 'autoc_arm1'],
    ].map((id) => [id, model]),
  ),
  sleepstudy_lmer: 'there is no kernel for mixed models yet',
  grf_approx: 'a random forest of another program, close only by chance',
};
