/** The samples of docs/guides/routing.md; `guide-routing.test.ts` uses them. */
import { bind, Component, type ComponentType, html, inject, parameter } from '@strop/renderer';
import {
  LayoutComponentBase,
  type LocationChangingContext,
  NavigationLock,
  NavigationManager,
  NavLink,
  route,
  Router,
  supplyParameterFromQuery,
} from '@strop/web';

export class HomePage extends Component {
  override render() {
    return html`<h1>Shop</h1><p>Good day.</p>`;
  }
}

export class ProductsPage extends Component {
  readonly navigation = inject(NavigationManager);
  readonly text = supplyParameterFromQuery(String, { name: 'q', defaultValue: '' });
  readonly page = supplyParameterFromQuery('int', { defaultValue: 1 });

  override render() {
    return html`
      <h1>Products</h1>
      <input type="search" aria-label="Search" value=${this.text} @onchange=${(event: Event) => this.search(event)}>
      <p>Page ${this.page}</p>
      <a href=${this.address(this.text, this.page + 1)}>Next page</a>`;
  }

  search(event: Event) {
    const { value } = event.target as HTMLInputElement;
    this.navigation.navigateTo(this.address(value, 1), { replace: true });
  }

  address(q: string, page: number) {
    return `products?${new URLSearchParams({ q, page: String(page) })}`;
  }
}

export abstract class Shop {
  abstract find(id: number): Promise<string>;
}

export class ProductPage extends Component {
  readonly shop = inject(Shop);
  readonly id = parameter.required<number>();
  name = '…';

  override async onParametersSetAsync() {
    const { id } = this;
    const name = await this.shop.find(id);
    // By then the address may be another product's.
    if (id === this.id) this.name = name;
  }

  override render() {
    return html`
      <h1>${this.name}</h1>
      <a href=${`products/${this.id + 1}`}>Next product</a>`;
  }
}

export class Session {
  user: string | null = null;
}

export class AccountPage extends Component {
  readonly navigation = inject(NavigationManager);
  readonly session = inject(Session);

  override onInitialized() {
    if (this.session.user !== null) return;
    this.navigation.navigateTo('sign-in', { replace: true, historyEntryState: this.navigation.uri });
  }

  override render() {
    return html`<h1>${this.session.user}</h1>`;
  }
}

export class SignInPage extends Component {
  readonly navigation = inject(NavigationManager);
  readonly session = inject(Session);

  override render() {
    return html`<h1>Sign in</h1><button @onclick=${() => this.signIn()}>I am Ada</button>`;
  }

  signIn() {
    this.session.user = 'Ada';
    this.navigation.navigateTo(this.navigation.historyEntryState ?? '', { replace: true });
  }
}

export class ReportPage extends Component {
  readonly year = parameter.required<number>();
  report: ComponentType | null = null;

  override async onInitializedAsync() {
    this.report = (await import('./report.ts')).Report;
  }

  override render() {
    return this.report ? html`<${this.report} year=${this.year} />` : html`<p>Loading…</p>`;
  }
}

export class NotePage extends Component {
  text = '';
  saved = '';

  override render() {
    return html`
      <h1>Note</h1>
      <textarea aria-label="Note" @bind=${bind(this, 'text')} @bind:event="oninput"></textarea>
      <button @onclick=${() => (this.saved = this.text)}>Save</button>
      <${NavigationLock}
        confirmExternalNavigation=${this.text !== this.saved}
        onBeforeInternalNavigation=${(context: LocationChangingContext) => this.leave(context)} />`;
  }

  leave(context: LocationChangingContext) {
    if (this.text === this.saved) return;
    if (!confirm('Leave without saving?')) context.preventNavigation();
  }
}

export class MainLayout extends LayoutComponentBase {
  override render() {
    return html`
      <nav aria-label="Main">
        <${NavLink} href="" match="all">Home<//>
        <${NavLink} href="products">Products<//>
      </nav>
      <main>${this.body}</main>`;
  }
}

export class AccountLayout extends LayoutComponentBase {
  override render() {
    return html`<${MainLayout} body=${() => html`<aside>Your account</aside>${this.body}`} />`;
  }
}

const routes = [
  route('/', HomePage, { title: 'Shop' }),
  route('/products', ProductsPage, { title: 'Products' }),
  route('/products/{id:int}', ProductPage, { title: ({ id }) => `Product ${id}` }),
  route('/account', AccountPage, { title: 'Account', layout: AccountLayout }),
  route('/note', NotePage, { title: 'Note' }),
  route('/sign-in', SignInPage, { layout: null }),
  route('/report/{year:int}', ReportPage, { title: ({ year }) => `Report ${year}` }),
];

export class Site extends Component {
  override render() {
    return html`
      <${Router}
        routes=${routes}
        layout=${MainLayout}
        focusOnNavigate="h1"
        notFound=${() => html`<h1>There is no such page</h1>`} />`;
  }
}

export class Visited extends Component {
  readonly navigation = inject(NavigationManager);
  readonly visited: string[] = [];
  #changes?: Disposable;

  override onInitialized() {
    this.#changes = this.navigation.locationChanged(({ location }) => {
      this.visited.push(this.navigation.toBaseRelativePath(location));
      this.stateHasChanged();
    });
  }

  override render() {
    return html`<p>You came by ${this.visited.join(', ')}.</p>`;
  }

  [Symbol.dispose]() {
    this.#changes?.[Symbol.dispose]();
  }
}
