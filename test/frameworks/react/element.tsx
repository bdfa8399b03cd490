// The element itself, in a page that no server has rendered.
import 'circa-timeline/define';
import type {} from 'circa-timeline/types/react';
import type {CircaTimeline} from 'circa-timeline';
import {StrictMode, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';

function App() {
  const element = useRef<CircaTimeline>(null);
  const [events, setEvents] = useState([
    {date: '2014', title: 'First'},
    {date: 'Feb 2018', title: 'Second'},
  ]);
  const [picked, setPicked] = useState<string | null>(null);
  return (
    <StrictMode>
      <circa-timeline ref={element} events={events} oncirca-select={({id}) => setPicked(id)} />
      <button onClick={() => setEvents([...events, {date: 'since 2019', title: 'Third'}])}>Add</button>
      <output>{picked}</output>
    </StrictMode>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
