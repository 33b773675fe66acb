const later = 'the kernel is not there yet';
const model = 'no kernel: the product ranks and values rules elsewhere';

/** Values of R for which there is no kernel, and why. */
export const notRun: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(
    [
      ...['penn_dunnett', 'penn_tukey'],
      ...['sleepstudy_lmer'],
      ...['power_anova4'],
      ...['power_mcnemar_pre', 'growthbook_sequential', 'normal_posterior_nsw'],
    ].map((id) => [id, later]),
  ),
  ...Object.fromEntries(
    [
      ...['aipw_cv_ols', 'policy_argmax_cv', 'policy_argmax_truth', 'policytree_depth1', 'policytree_depth2'],
      ...['blp_calibration', 'autoc_arm1'],
    ].map((id) => [id, model]),
  ),
  grf_approx: 'a random forest of another program, close only by chance',
};
