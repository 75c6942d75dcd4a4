import dayGridPlugin from 'fullcalendar/daygrid';
import interactionPlugin from 'fullcalendar/interaction';
import themePlugin from 'fullcalendar/themes/classic';
import { calendar } from '@strop/islands/calendar';
import { bind, Component, html } from '@strop/renderer';

const plugins = [dayGridPlugin, interactionPlugin, themePlugin];

interface Appointment {
  readonly id: string;
  readonly title: string;
  start: string;
}

export class TeamCalendar extends Component {
  appointments: Appointment[] = [
    { id: '1', title: 'Planning', start: '2026-03-03' },
    { id: '2', title: 'Review', start: '2026-03-12' },
    { id: '3', title: 'Retrospective', start: '2026-03-26' },
  ];
  weekends = true;
  title = 'Visit';
  day = '2026-03-18';
  last = 'Nothing has happened yet.';

  override render() {
    return html`
      <h1>Team calendar</h1>

      <div class="row">
        <label>Title of a new appointment <input @bind=${bind(this, 'title')} @bind:event="oninput"></label>
        <label>on <input type="date" @bind=${bind(this, 'day')}></label>
        <button @onclick=${() => this.add(this.day)}>Add</button>
        <label><input type="checkbox" @bind=${bind(this, 'weekends')}> Weekends</label>
      </div>

      <div class="team-calendar" @island=${calendar({
        plugins,
        initialView: 'dayGridMonth',
        initialDate: '2026-03-01',
        headerToolbar: { start: 'title', end: 'prev,next' },
        events: this.appointments,
        weekends: this.weekends,
        editable: true,
        onDateClick: ({ dateStr }) => this.add(dateStr),
        onEventClick: ({ event }) => (this.last = `${event.title} is on ${event.startStr}.`),
        onEventDrop: ({ event }) => this.move(event.id, event.startStr),
      })}></div>

      <p role="status">${this.last}</p>
      <p>${this.appointments.length} appointments: ${this.appointments
        .map(({ title, start }) => `${title} on ${start}`)
        .join(', ')}.</p>`;
  }

  add(start: string) {
    this.appointments.push({ id: String(this.appointments.length + 1), title: this.title, start });
    this.last = `${this.title} was added on ${start}.`;
  }

  move(id: string, start: string) {
    const moved = this.appointments.find((each) => each.id === id)!;
    moved.start = start;
    this.last = `${moved.title} was moved to ${start}.`;
  }
}
