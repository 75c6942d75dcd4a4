/**
 * Development only: names of methods that are nearly those of the lifecycle, or that another framework calls.
 *
 * In: a method's name. Out: the name under which it would be called.
 */

/** What is called. A text: what is made of one by a call would stay in production. */
const called =
  'setParametersAsync onInitialized onInitializedAsync onParametersSet onParametersSetAsync shouldRender onAfterRender ' +
  'onAfterRenderAsync render';

/** Another name for one of them: C#'s, in any case. */
export function spelling(name: string): string | undefined {
  const lower = name.toLowerCase();
  if (lower === 'buildrendertree') return 'render';
  return called.split(' ').find((one) => one.toLowerCase() === lower);
}

/** What a method was perhaps meant to be; `Async` at its end stays. */
export function meantBy(name: string): string | undefined {
  if (spelling(name) !== undefined) return undefined;
  const [, plain = '', async = ''] = /^(.*?)(Async)?$/.exec(name) ?? [];
  if (/^((on|ng|ngOn)Init|onInitiali[sz]ed?|componentWillMount)$/i.test(plain))
    return `onInitialized${async}`;
  if (/^(on(Params?|Parameters?|Props)(Set|Changed?)|ngOnChanges|componentWillReceiveProps)$/i.test(plain))
    return `onParametersSet${async}`;
  if (/^should(Component|Re)?(Update|Render(ed)?)$/i.test(plain)) return 'shouldRender';
  if (
    /^((on)?After(First)?Render(ed|ing)?|componentDid(Mount|Update)|mounted|onMount(ed)?|ngAfterView(Init|Checked)|firstUpdated|connectedCallback)$/i.test(
      plain,
    )
  )
    return `onAfterRender${async}`;
  if (
    /^(componentWillUnmount|(before)?unmounted|beforeUnmount|onUnmount(ed)?|(before|on|ngOn)Destroy|destroyed|onDisposed?|disconnectedCallback)$/i.test(
      plain,
    )
  )
    return async ? '[Symbol.asyncDispose]' : '[Symbol.dispose]';
  return undefined;
}
