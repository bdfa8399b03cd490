// Angular's packages are made ready for the page when they run, rather than by its own build.
import '@angular/compiler';
import 'circa-timeline/define';
import {Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';

@Component({
  selector: '[id=app]',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <circa-timeline [events]="events()" (circa-select)="picked.set($event.id)"></circa-timeline>
    <button (click)="add()">Add</button>
    <output>{{ picked() }}</output>
  `,
})
class App {
  readonly events = signal([
    {date: '2014', title: 'First'},
    {date: 'Feb 2018', title: 'Second'},
  ]);
  readonly picked = signal<string | null>(null);

  add(): void {
    this.events.update((events) => [...events, {date: 'since 2019', title: 'Third'}]);
  }
}

void bootstrapApplication(App, {providers: [provideZonelessChangeDetection()]});
