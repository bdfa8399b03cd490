import {CircaTimeline} from 'circa-timeline/react';
import {StrictMode, useState} from 'react';

/** The wrapper, and the element itself, side by side with the same events. */
export function App() {
  const [events, setEvents] = useState([
    {date: '2014', title: 'First'},
    {date: 'Feb 2018', title: 'Second'},
  ]);
  const [picked, setPicked] = useState<string | null>(null);
  return (
    <StrictMode>
      <CircaTimeline id="wrapped" events={events} onCircaSelect={({id}) => setPicked(id)} />
      <button onClick={() => setEvents([...events, {date: 'since 2019', title: 'Third'}])}>Add</button>
      <output>{picked}</output>
    </StrictMode>
  );
}
